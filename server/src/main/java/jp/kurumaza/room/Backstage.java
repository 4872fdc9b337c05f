package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.CrewEvent;
import jp.kurumaza.log.event.CrewSet;
import jp.kurumaza.log.event.CrewSet.Member;

/** What the crew of a room keeps among itself: who it is, and who has led. */
public final class Backstage {
  private List<Member> crew = List.of();
  private final List<Lead> leads = new ArrayList<>();

  /** That somebody leads from then on. */
  public record Lead(long sequence, Instant at, UUID account) {}

  void apply(long sequence, Instant at, CrewEvent event) {
    switch (event) {
      case CrewSet e -> {
        UUID lead = e.crew().getFirst().account();
        if (!crew.isEmpty() && !crew.getFirst().account().equals(lead)) {
          leads.add(new Lead(sequence, at, lead));
        }
        crew = e.crew();
      }
    }
  }

  /** The lead first. */
  @JsonProperty("crew")
  public List<Member> members() {
    return crew;
  }

  /** Each change of the lead, in order. */
  @JsonProperty("leads")
  public List<Lead> leads() {
    return leads;
  }
}
