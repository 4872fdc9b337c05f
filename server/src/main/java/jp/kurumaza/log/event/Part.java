package jp.kurumaza.log.event;

/** What somebody does in the crew of a room. */
public enum Part {
  /** Runs the talk, and is the one to turn to. */
  LEAD,
  /** Runs the talk beside the lead. */
  CO,
  /** Watches. */
  OBSERVER,
  /** Watches, and writes down what is said face to face in the hall. */
  SCRIBE,
  /** Watches for the department that owns the topic. */
  POLICY;

  public boolean runs() {
    return this == LEAD || this == CO;
  }

  public boolean writesForTheHall() {
    return runs() || this == SCRIBE;
  }
}
