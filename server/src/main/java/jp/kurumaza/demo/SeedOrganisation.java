package jp.kurumaza.demo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.demo.DemoOrganisation.Office;
import jp.kurumaza.demo.DemoOrganisation.Person;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.AddDepartment;
import jp.kurumaza.identity.Passwords;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;

/** The departments and the people who work in them. */
@OnlyOne
class SeedOrganisation {
  @Inject AddDepartment addDepartment;
  @Inject Accounts accounts;

  /**
   * @param passwords by login; people with the same one share its hash, which is slow to make
   */
  @Transactional
  Staff seed(DemoOrganisation organisation, Map<String, String> passwords) {
    Map<String, UUID> departments = new LinkedHashMap<>();
    for (Office office : organisation.departments()) {
      UUID id = addDepartment.add(office.name(), office.municipality()).id();
      departments.put(office.key(), id);
    }
    Map<String, String> hashes = new HashMap<>();
    Map<String, Account> people = new LinkedHashMap<>();
    for (Person person : organisation.accounts()) {
      UUID department = person.department() == null ? null : departments.get(person.department());
      Account account =
          new Account(
              Ids.random(), person.login(), person.name(), person.roles(), department, true);
      String password = passwords.get(person.login());
      if (password == null) {
        throw new IllegalStateException("accounts.txt does not tell of " + person.login());
      }
      accounts.add(account, hashes.computeIfAbsent(password, Passwords::hash));
      people.put(person.login(), account);
    }
    return new Staff(people, departments);
  }
}
