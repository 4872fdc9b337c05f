package jp.kurumaza.minutes;

/** A kind of file that minutes can be. */
public interface Format {
  /** As the address names it, and as the file's name ends. */
  String name();

  String mediaType();

  byte[] write(Minutes minutes);
}
