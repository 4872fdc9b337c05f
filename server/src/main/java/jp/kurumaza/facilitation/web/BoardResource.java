package jp.kurumaza.facilitation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.facilitation.ArrangeBoard;
import jp.kurumaza.facilitation.TieStatement;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.log.web.Appended;
import org.jspecify.annotations.Nullable;

/** The board: its parts, and which statement belongs to which. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class BoardResource {
  @Inject ArrangeBoard board;
  @Inject TieStatement tie;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** A theme's name and place. */
  public record AddThemeRequest(
      String name, @Nullable Part part, @Nullable Long under, @Nullable Boolean parked) {}

  /** A theme's name. */
  public record RenameThemeRequest(String name) {}

  /** Where on the board something stands. */
  public record MoveThemeRequest(Part part, @JsonProperty(required = true) @Nullable Long under) {}

  /** What it counts as. */
  public record MergeThemesRequest(long into) {}

  /** Where a statement belongs. */
  public record TieStatementRequest(@JsonProperty(required = true) @Nullable Long theme) {}

  @POST
  @Path("themes")
  @Allowed(Right.FACILITATOR)
  public Response add(AddThemeRequest request) {
    long id =
        board.add(
            room,
            request.name(),
            Objects.requireNonNullElse(request.part(), Part.ISSUE),
            request.under(),
            Boolean.TRUE.equals(request.parked()),
            runner.author());
    return Response.status(201).entity(new Appended(id)).build();
  }

  @PUT
  @Path("themes/{theme}")
  @Allowed(Right.FACILITATOR)
  public Appended rename(@PathParam("theme") long theme, RenameThemeRequest request) {
    return new Appended(board.rename(room, theme, request.name(), runner.author()));
  }

  @DELETE
  @Path("themes/{theme}")
  @Allowed(Right.FACILITATOR)
  public Appended remove(@PathParam("theme") long theme) {
    return new Appended(board.remove(room, theme, runner.author()));
  }

  @PUT
  @Path("themes/{theme}/place")
  @Allowed(Right.FACILITATOR)
  public Appended move(@PathParam("theme") long theme, MoveThemeRequest request) {
    return new Appended(board.move(room, theme, request.part(), request.under(), runner.author()));
  }

  @PUT
  @Path("themes/{theme}/merger")
  @Allowed(Right.FACILITATOR)
  public Appended merge(@PathParam("theme") long theme, MergeThemesRequest request) {
    return new Appended(board.merge(room, theme, request.into(), runner.author()));
  }

  @DELETE
  @Path("themes/{theme}/merger")
  @Allowed(Right.FACILITATOR)
  public Appended part(@PathParam("theme") long theme) {
    return new Appended(board.part(room, theme, runner.author()));
  }

  @PUT
  @Path("themes/{theme}/parking")
  @Allowed(Right.FACILITATOR)
  public Appended park(@PathParam("theme") long theme) {
    return new Appended(board.park(room, theme, true, runner.author()));
  }

  @DELETE
  @Path("themes/{theme}/parking")
  @Allowed(Right.FACILITATOR)
  public Appended takeBack(@PathParam("theme") long theme) {
    return new Appended(board.park(room, theme, false, runner.author()));
  }

  @PUT
  @Path("statements/{sequence}/theme")
  @Allowed(Right.FACILITATOR)
  public Appended tie(@PathParam("sequence") long sequence, TieStatementRequest request) {
    return new Appended(tie.tie(room, sequence, request.theme(), runner.author()));
  }
}
