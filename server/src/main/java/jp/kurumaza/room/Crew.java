package jp.kurumaza.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.event.CrewSet;
import jp.kurumaza.log.event.CrewSet.Member;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Who runs a room, and who stands by them.
 *
 * @param parts by account
 */
public record Crew(Map<UUID, Part> parts) {
  private static final String FIELD = "/crew";

  public Crew {
    parts = Map.copyOf(parts);
  }

  public static Crew of(List<Member> members) {
    Map<UUID, Part> parts = new TreeMap<>();
    members.forEach(member -> parts.put(member.account(), member.part()));
    return new Crew(parts);
  }

  /**
   * @param parts as somebody asks for them
   * @param owner the department of the room's topic
   * @throws Problem invalid-value, unless there is one lead and everybody may have their part
   */
  static Crew require(Map<UUID, @Nullable Part> parts, Accounts accounts, UUID owner) {
    if (parts.values().stream().filter(Part.LEAD::equals).count() != 1) {
      throw refused("進行役（主）を一人選んでください。");
    }
    parts.forEach((account, part) -> requireFit(accounts.find(account), part, owner));
    return new Crew(parts);
  }

  private static void requireFit(Optional<Account> account, @Nullable Part part, UUID owner) {
    if (part == null
        || account.filter(Account::active).filter(one -> one.mayBe(part, owner)).isEmpty()) {
      throw refused("選んだ役割を受け持てない人がいます。進行は進行役、政策の担当はこの問いの部署の人から選んでください。");
    }
  }

  private static Problem refused(String detail) {
    return Problem.at(FIELD, ProblemType.INVALID_VALUE, detail);
  }

  public Optional<Part> partOf(UUID account) {
    return Optional.ofNullable(parts.get(account));
  }

  public UUID lead() {
    return accounts(part -> part == Part.LEAD).getFirst();
  }

  /** Those who run the room, the lead first. */
  public List<UUID> runners() {
    return accounts(Part::runs);
  }

  /** The event that says so. */
  CrewSet event() {
    return new CrewSet(
        members().map(member -> new Member(member.getKey(), null, member.getValue())).toList());
  }

  /** The same people; a co-facilitator leads, and who led is a co-facilitator. */
  Crew ledBy(UUID next) {
    Map<UUID, Part> changed = new TreeMap<>(parts);
    changed.put(lead(), Part.CO);
    changed.put(next, Part.LEAD);
    return new Crew(changed);
  }

  private List<UUID> accounts(Predicate<Part> which) {
    return members()
        .filter(member -> which.test(member.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The lead first. */
  private Stream<Map.Entry<UUID, Part>> members() {
    return parts.entrySet().stream()
        .sorted(Map.Entry.<UUID, Part>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
  }
}
