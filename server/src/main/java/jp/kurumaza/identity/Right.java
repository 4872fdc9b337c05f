package jp.kurumaza.identity;

/** Who may use an operation: the values of {@code x-right} in the contract. */
public enum Right {
  /** Everybody. */
  ANYONE,
  /** Who may read this room's talk: everybody, unless it is for those who were invited. */
  READER,
  /** A device with a person behind it. */
  RESIDENT,
  /** Who has joined the room's topic, or runs the room. */
  PARTICIPANT,
  /** Who is signed in with an account. */
  SIGNED_IN,
  /** Who runs this room: its lead and co-facilitators. */
  FACILITATOR,
  /** Who writes down what is said in the hall: who runs this room, and its scribes. */
  SCRIBE,
  /** Everybody in this room's crew. */
  CREW,
  /** Whom what must not wait in this room reaches: its contacts, or else its owners. */
  CONTACT,
  /** Any policy staff. */
  POLICY,
  /** Policy staff of the topic's department. */
  OWNER,
  /** An owner, or who runs one of the topic's rooms. */
  REVIEWER,
  /** Who administers accounts and departments; has no right over topics and rooms by that. */
  ADMINISTRATOR
}
