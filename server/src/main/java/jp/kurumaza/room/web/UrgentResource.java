package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.EscalationRaised.Reason;
import jp.kurumaza.room.Backstage.Escalation;
import jp.kurumaza.room.Backstage.Taken;
import jp.kurumaza.room.Escalations;
import jp.kurumaza.room.Escalations.Raised;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;
import org.jspecify.annotations.Nullable;

/** What must not wait, for those whom it reaches. */
@Path("/escalations")
@RequestScoped
@Produces("application/json")
public class UrgentResource {
  @Inject Escalations escalations;
  @Inject RoomViews views;
  @Inject Accounts accounts;
  @Inject Caller caller;

  /** Words that it is about. */
  public record About(long sequence, @Nullable String nickname, @Nullable String text) {}

  /**
   * Something that must not wait.
   *
   * @param raisedBy null for a resident's report
   */
  public record UrgentView(
      UUID room,
      String title,
      long escalation,
      Instant at,
      Reason reason,
      @Nullable About about,
      @Nullable String text,
      @Nullable String raisedBy,
      @Nullable String takenBy,
      @Nullable Instant takenAt) {}

  @GET
  @Allowed(Right.SIGNED_IN)
  public List<UrgentView> list() {
    return escalations.reaching(caller.asker()).stream().map(this::view).toList();
  }

  private UrgentView view(Raised raised) {
    Escalation escalation = raised.escalation();
    UUID room = raised.room().id();
    Taken taken = escalation.taken();
    return new UrgentView(
        room,
        raised.room().title(),
        escalation.sequence(),
        escalation.at(),
        escalation.reason(),
        about(room, escalation.statement()),
        escalation.account() == null ? reported(room, escalation) : escalation.text(),
        name(escalation.account()),
        taken == null ? null : name(taken.account()),
        taken == null ? null : taken.at());
  }

  /** What reporters wrote, as long as their reports wait. */
  private @Nullable String reported(UUID room, Escalation escalation) {
    Long statement = escalation.statement();
    String words =
        views.look(
            room,
            new Viewer(true, null),
            state ->
                statement == null
                    ? ""
                    : state.concern(statement).stream()
                        .flatMap(concern -> concern.reports().stream())
                        .flatMap(report -> Stream.ofNullable(report.text()))
                        .collect(Collectors.joining("\n")));
    return words.isEmpty() ? null : words;
  }

  private @Nullable About about(UUID room, @Nullable Long sequence) {
    if (sequence == null) {
      return null;
    }
    Optional<Statement> found =
        views.look(room, new Viewer(true, null), state -> state.statement(sequence));
    return found
        .map(said -> new About(sequence, nickname(room, said.participant()), said.text()))
        .orElse(null);
  }

  private @Nullable String nickname(UUID room, UUID participant) {
    return views.nicknames(room, List.of(participant)).get(participant);
  }

  private @Nullable String name(@Nullable UUID account) {
    return account == null ? null : accounts.find(account).map(Account::name).orElse(null);
  }
}
