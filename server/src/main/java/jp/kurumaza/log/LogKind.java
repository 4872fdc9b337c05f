package jp.kurumaza.log;

/** Whose log it is. */
public enum LogKind {
  ROOM,
  TOPIC
}
