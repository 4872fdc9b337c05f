package jp.kurumaza.room.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Seat;
import jp.kurumaza.log.Frames;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.EntryLink;
import jp.kurumaza.room.GiveUpSeat;
import jp.kurumaza.room.IssueEntryLink;
import jp.kurumaza.room.Reactions;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Stretch;
import jp.kurumaza.room.TakeSeat;
import org.jspecify.annotations.Nullable;

/** A room: what happens in it, and when it is. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class RoomResource {
  private static final int MOST_EVENTS = 1_000;
  private static final int MOST_STATEMENTS = 1_000;

  @Inject Rooms rooms;
  @Inject RoomCards cards;
  @Inject RoomViews views;
  @Inject Reactions reactions;
  @Inject GivenAnswers given;
  @Inject Transcript transcript;
  @Inject Calendar calendar;
  @Inject TakeSeat takeSeat;
  @Inject GiveUpSeat giveUpSeat;
  @Inject IssueEntryLink links;
  @Inject Caller caller;
  @Inject CommandKeys keys;
  @Inject Clock clock;

  /** A page of events as the asker may see them. */
  public record EventsView(long after, long upTo, ArrayNode events) {}

  /** {@code EarlierStatements} of the contract. */
  public record EarlierView(
      long upTo,
      long from,
      int earlier,
      List<Statement> statements,
      Map<Long, Reactions.Counts> reactions) {}

  /** The secret code of a link. */
  public record LinkRequest(String code) {}

  @GET
  @Allowed(Right.ANYONE)
  public RoomView read(
      @PathParam("room") UUID id,
      @QueryParam("newest") @Nullable Integer newest,
      @QueryParam("from") @Nullable Long from) {
    RoomSettings room = rooms.require(id);
    Seat seat = caller.seat(id);
    RoomViews.Snapshot snapshot = views.snapshot(id, viewer(seat), wanted(newest, from));
    UUID participant = seat.participant();
    return new RoomView(
        cards.card(room),
        snapshot.inside() ? role(seat) : RoomView.Role.OUTSIDER,
        seat.part(),
        participant,
        room.statementLimit(),
        snapshot.upTo(),
        clock.instant(),
        snapshot.state(),
        snapshot.from(),
        snapshot.earlier(),
        snapshot.inside() ? reactions.counts(id, snapshot.from(), Long.MAX_VALUE) : Map.of(),
        participant == null ? List.of() : reactions.of(id, participant),
        given.by(id, participant));
  }

  @GET
  @Path("events")
  @Allowed(Right.READER)
  public EventsView events(
      @PathParam("room") UUID room,
      @QueryParam("after") long after,
      @QueryParam("limit") @DefaultValue("500") int limit) {
    if (after < 0 || limit < 1 || limit > MOST_EVENTS) {
      throw new Problem(
          ProblemType.INVALID_VALUE, "after は0以上、limit は1から%dまでにしてください。".formatted(MOST_EVENTS));
    }
    Viewer viewer = viewer(caller.seat(room));
    Frames.Page page = views.past(room, after, limit, viewer);
    return new EventsView(after, page.upTo(), views.nodes(page.events(), viewer));
  }

  @GET
  @Path("statements")
  @Allowed(Right.READER)
  public EarlierView earlier(
      @PathParam("room") UUID room,
      @QueryParam("before") long before,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    if (before < 1 || limit < 1 || limit > MOST_STATEMENTS) {
      throw new Problem(
          ProblemType.INVALID_VALUE,
          "before は1以上、limit は1から%dまでにしてください。".formatted(MOST_STATEMENTS));
    }
    RoomViews.Earlier page = views.earlier(room, viewer(caller.seat(room)), before, limit);
    Stretch stretch = page.stretch();
    return new EarlierView(
        page.upTo(),
        stretch.from(),
        stretch.earlier(),
        stretch.statements(),
        reactions.counts(room, stretch.from(), before));
  }

  @GET
  @Path("transcript")
  @Produces("application/jsonl; charset=utf-8")
  @Allowed(Right.READER)
  public String transcript(@PathParam("room") UUID room) {
    return transcript.lines(room);
  }

  @GET
  @Path("calendar")
  @Produces("text/calendar; charset=utf-8")
  @Allowed(Right.ANYONE)
  public String calendar(@PathParam("room") UUID room) {
    rooms.require(room);
    return calendar.entry(cards.card(rooms.plenary(room).orElseThrow()));
  }

  @POST
  @Path("people")
  @Allowed(Right.PARTICIPANT)
  public Response takeSeat(@PathParam("room") UUID room) {
    return sitDown(room, null);
  }

  @POST
  @Path("people/by-link")
  @Allowed(Right.PARTICIPANT)
  public Response takeSeatByLink(@PathParam("room") UUID room, LinkRequest request) {
    return sitDown(room, request.code());
  }

  private Response sitDown(UUID room, @Nullable String code) {
    ParticipantJoined.Role role =
        caller.seat(room).runs()
            ? ParticipantJoined.Role.FACILITATOR
            : ParticipantJoined.Role.RESIDENT;
    EntryLink link = links.by(code, room).orElse(null);
    long sequence = takeSeat.take(room, caller.participant(room), role, link, keys.key());
    return Response.status(201).entity(new Appended(sequence)).build();
  }

  @DELETE
  @Path("people")
  @Allowed(Right.PARTICIPANT)
  public Appended giveUpSeat(@PathParam("room") UUID room) {
    return new Appended(giveUpSeat.giveUp(room, caller.participant(room), keys.key()));
  }

  private static Stretch.Wanted wanted(@Nullable Integer newest, @Nullable Long from) {
    if (newest == null) {
      return Stretch.Wanted.ALL;
    }
    if (newest < 1 || newest > MOST_STATEMENTS || from != null && from < 0) {
      throw new Problem(
          ProblemType.INVALID_VALUE,
          "newest は1から%dまで、from は0以上にしてください。".formatted(MOST_STATEMENTS));
    }
    return new Stretch.Wanted(newest, from == null ? Long.MAX_VALUE : from);
  }

  static Viewer viewer(Seat seat) {
    return new Viewer(seat.isCrew(), seat.participant());
  }

  private static RoomView.Role role(Seat seat) {
    if (seat.isCrew()) {
      return seat.runs() ? RoomView.Role.FACILITATOR : RoomView.Role.WATCHER;
    }
    return seat.participant() == null ? RoomView.Role.READER : RoomView.Role.RESIDENT;
  }
}
