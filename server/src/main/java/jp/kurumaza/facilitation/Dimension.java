package jp.kurumaza.facilitation;

/**
 * What is coded of a statement: the dimensions of the Discourse Quality Index (Steenbergen,
 * Bächtiger, Spörndli and Steiner 2003, Comparative European Politics 1, pages 21–48). Codes are
 * about words, never about a person.
 */
public enum Dimension {
  /** 0: others kept them from finishing; 1: said freely. */
  PARTICIPATION(2),
  /** 0: none; 1: inferior; 2: qualified; 3: sophisticated. */
  JUSTIFICATION(4),
  /** 0: for a group; 1: neither; 2: for all, or for those worst off. */
  COMMON_GOOD(3),
  /** 0: none; 1: implicit; 2: explicit. */
  RESPECT_GROUPS(3),
  /** 0: none; 1: implicit; 2: explicit. */
  RESPECT_DEMANDS(3),
  /** 0: left aside; 1: put down; 2: taken up; 3: valued. */
  RESPECT_COUNTERARGUMENTS(4),
  /** 0: holds a position; 1: another proposal; 2: a mediating proposal. */
  CONSTRUCTIVE(3);

  private final int values;

  Dimension(int values) {
    this.values = values;
  }

  /** Whether it is one of the codes, 0 to the highest. */
  boolean takes(int value) {
    return value >= 0 && value < values;
  }
}
