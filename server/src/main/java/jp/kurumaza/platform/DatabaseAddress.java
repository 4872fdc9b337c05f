package jp.kurumaza.platform;

/** Where the database is, and as whom it is used. */
record DatabaseAddress(String url, String user, String password) {
  boolean isPostgres() {
    return url.startsWith("jdbc:postgresql:");
  }
}
