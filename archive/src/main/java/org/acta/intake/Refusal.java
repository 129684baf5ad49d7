package org.acta.intake;

/** An input that cannot be taken in; the message is the reason, as in {@link Intake.Rejected}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
