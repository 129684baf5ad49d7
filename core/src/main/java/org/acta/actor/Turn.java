package org.acta.actor;

/**
 * A paragraph that somebody speaks in a dialogue without quotation marks.
 *
 * @param speaker what tells this speaker from the others
 * @param addressee the same of the one spoken to
 * @param asks whether it is the questioner's
 */
record Turn(String speaker, String addressee, boolean asks) {}
