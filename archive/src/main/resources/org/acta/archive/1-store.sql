-- Days are ISO 8601 text (2022-02-10), instants too, in UTC; names of acts, forms, kinds and states in small letters, types of
-- events and sectors as the codebook has them; yes and no are 1 and 0. ${id}, ${bytes} and ${keyed} differ by database.

CREATE TABLE counter (
  name text PRIMARY KEY,
  next bigint NOT NULL
);
INSERT INTO counter (name, next) VALUES ('article', 1), ('actor', 1), ('statement', 1), ('event', 1), ('correction', 1);

CREATE TABLE article (
  article_id ${id} PRIMARY KEY,
  key text NOT NULL UNIQUE,          -- SHA-256 of publisher, address, title and text
  name text NOT NULL,                -- article.id of the record
  publisher text,
  url text,
  title text,
  published text,
  published_from text,               -- how the day of publication was told
  language text NOT NULL,
  text text NOT NULL,
  agency text,                       -- named as the origin: Reuters
  copy_group bigint NOT NULL,        -- the first of its near-copies; itself if alone
  state text NOT NULL,               -- read, or kept: taken in but not read
  reader text,
  model text,
  added_at text NOT NULL,
  read_at text,
  record ${bytes}                    -- acta/1 without article.text, deflated
);
CREATE INDEX article_copy_group ON article (copy_group);
CREATE INDEX article_url ON article (url);

CREATE TABLE actor (
  actor_id ${id} PRIMARY KEY,
  key text NOT NULL UNIQUE,          -- of Acta's list; or name:…|kind|country; or in:ARTICLE|a1
  known integer NOT NULL,            -- whether the key is of Acta's list
  name text NOT NULL,
  kind text NOT NULL,
  country text,
  sector text
);

-- names met in articles, in small letters without accents
CREATE TABLE alias (
  name_folded text NOT NULL,
  actor_id bigint NOT NULL REFERENCES actor (actor_id) ON DELETE CASCADE,
  PRIMARY KEY (name_folded, actor_id)
) ${keyed};
CREATE INDEX alias_actor ON alias (actor_id);

CREATE TABLE appearance (
  article_id bigint NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  local text NOT NULL,               -- id in the record: a1
  actor_id bigint NOT NULL REFERENCES actor (actor_id),
  name text NOT NULL,
  role text,
  mentions integer NOT NULL,
  PRIMARY KEY (article_id, local)
) ${keyed};
CREATE INDEX appearance_actor ON appearance (actor_id);

CREATE TABLE statement (
  statement_id ${id} PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  local text NOT NULL,               -- id in the record: s1
  source_id bigint REFERENCES actor (actor_id),
  act text NOT NULL,
  form text NOT NULL,
  words text NOT NULL,               -- the content, its stretches joined by " … "
  quotes text,                       -- likewise what stands between quotation marks
  cue text,
  source_words text,
  start integer NOT NULL,
  end_ integer NOT NULL,
  said text,                         -- as the record has it: 2022-02-10, 2022-W06, 2022-02 or 2022
  said_from text,                    -- its first day
  said_to text,                      -- its last day
  said_text text,
  day text,                          -- said_from, else the day of publication
  confidence double precision NOT NULL,
  cluster_id bigint NOT NULL         -- smallest statement_id of those that are the same; its own if alone
);
CREATE INDEX statement_article ON statement (article_id);
CREATE INDEX statement_source ON statement (source_id, day);
CREATE INDEX statement_cluster ON statement (cluster_id);

CREATE TABLE statement_party (
  statement_id bigint NOT NULL REFERENCES statement (statement_id) ON DELETE CASCADE,
  part text NOT NULL,                -- addressee, about
  actor_id bigint NOT NULL REFERENCES actor (actor_id),
  PRIMARY KEY (statement_id, part, actor_id)
) ${keyed};
CREATE INDEX statement_party_actor ON statement_party (actor_id, part);

CREATE TABLE event (
  event_id ${id} PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  local text NOT NULL,               -- id in the record: e1
  type text NOT NULL,
  mode text,
  status text NOT NULL,
  quad text NOT NULL,
  cameo text NOT NULL,
  score double precision NOT NULL,
  statement_id bigint REFERENCES statement (statement_id),
  trigger_ text NOT NULL,
  start integer NOT NULL,
  end_ integer NOT NULL,
  words text NOT NULL,               -- its sentence
  happened text,                     -- as the record has it: 2022-02-10, 2022-W06, 2022-02 or 2022
  date_from text,                    -- its first day
  date_to text,                      -- its last day
  date_text text,
  date_source text,                  -- own, sentence or published
  day text,                          -- date_from, else the day of publication
  place text,
  place_country text,
  lat double precision,
  lon double precision,
  geonames bigint,
  place_text text,
  confidence double precision NOT NULL,
  cluster_id bigint NOT NULL         -- smallest event_id of those that are the same; its own if alone
);
CREATE INDEX event_article ON event (article_id);
CREATE INDEX event_statement ON event (statement_id);
CREATE INDEX event_type ON event (type, day);
CREATE INDEX event_cluster ON event (cluster_id);

CREATE TABLE event_party (
  event_id bigint NOT NULL REFERENCES event (event_id) ON DELETE CASCADE,
  part text NOT NULL,                -- actor, recipient
  actor_id bigint NOT NULL REFERENCES actor (actor_id),
  PRIMARY KEY (event_id, part, actor_id)
) ${keyed};
CREATE INDEX event_party_actor ON event_party (actor_id, part);

CREATE TABLE event_context (
  event_id bigint NOT NULL REFERENCES event (event_id) ON DELETE CASCADE,
  context text NOT NULL,
  PRIMARY KEY (event_id, context)
) ${keyed};

CREATE TABLE quantity (
  event_id bigint NOT NULL REFERENCES event (event_id) ON DELETE CASCADE,
  number integer NOT NULL,           -- 1, 2 … in the order of the record
  value double precision NOT NULL,
  value_to double precision,
  unit text NOT NULL,
  bound text NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (event_id, number)
) ${keyed};

CREATE TABLE span (
  article_id bigint NOT NULL REFERENCES article (article_id) ON DELETE CASCADE,
  owner text NOT NULL,               -- s1, e1
  part text NOT NULL,                -- source, cue, content, quote; trigger, object
  start integer NOT NULL,
  end_ integer NOT NULL,
  PRIMARY KEY (article_id, owner, part, start, end_)
) ${keyed};

-- what could not be taken in
CREATE TABLE failure (
  position text PRIMARY KEY,         -- news.jsonl:12
  input text NOT NULL,               -- news.jsonl
  reason text NOT NULL,
  met_at text NOT NULL,
  times integer NOT NULL,
  retry_after text
);
CREATE INDEX failure_input ON failure (input);

CREATE TABLE fetch_state (
  address text PRIMARY KEY,
  etag text,
  last_modified text,
  met_at text,
  next_at text,
  failures integer NOT NULL
);

-- what a person put right; tied to a place in a text, so that it outlives the rows that it was made on
CREATE TABLE correction (
  correction_id ${id} PRIMARY KEY,
  made_at text NOT NULL,
  made_by text NOT NULL,
  why text,
  kind text NOT NULL,                -- correct, split, merge
  target text NOT NULL,              -- statement, event
  article_key text NOT NULL,
  anchor_start integer NOT NULL,
  anchor_end integer NOT NULL,
  field text,
  old text,
  new_ text,
  undone_at text,
  undone_by text
);
CREATE INDEX correction_article ON correction (article_key);
