package jp.kurumaza.identity;

/** What somebody who works here does. */
public enum Role {
  FACILITATOR,
  POLICY,
  ADMINISTRATOR
}
