package jp.kurumaza.demo;

import java.util.List;
import java.util.Set;
import jp.kurumaza.identity.Role;
import org.jspecify.annotations.Nullable;

/** demo/organisation.json: who works where. */
record DemoOrganisation(List<Office> departments, List<Person> accounts) {

  /**
   * @param key what other files call it
   * @param municipality code
   */
  record Office(String key, String name, String municipality) {}

  /**
   * @param department key of an office
   */
  record Person(String login, String name, Set<Role> roles, @Nullable String department) {}
}
