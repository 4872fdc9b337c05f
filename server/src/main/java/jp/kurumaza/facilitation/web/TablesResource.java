package jp.kurumaza.facilitation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.facilitation.ArrangeTables;
import jp.kurumaza.facilitation.ReadTables;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.web.Appended;
import org.jspecify.annotations.Nullable;

/** Tables: who sits where, and what they brought back. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class TablesResource {
  @Inject ArrangeTables arrange;
  @Inject ReadTables read;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** The next tables. */
  public record PrepareTablesRequest(List<ArrangeTables.Wished> tables) {}

  /** How many tables. */
  public record DrawLotsRequest(@Nullable Integer tables) {}

  /** At which table; null is the circle of all. */
  public record MovePersonRequest(@JsonProperty(required = true) @Nullable UUID table) {}

  @GET
  @Path("tables")
  @Allowed(Right.ANYONE)
  public List<ReadTables.Brought> read() {
    return read.of(room);
  }

  @PUT
  @Path("tables")
  @Allowed(Right.FACILITATOR)
  public Appended prepare(PrepareTablesRequest request) {
    return new Appended(arrange.prepare(room, request.tables(), runner.author()));
  }

  @DELETE
  @Path("tables")
  @Allowed(Right.FACILITATOR)
  public Appended close() {
    return new Appended(arrange.close(room, runner.author()));
  }

  @POST
  @Path("tables/lots")
  @Allowed(Right.FACILITATOR)
  public Appended draw(DrawLotsRequest request) {
    return new Appended(arrange.draw(room, request.tables(), runner.author()));
  }

  @PUT
  @Path("people/{participant}/table")
  @Allowed(Right.FACILITATOR)
  public Appended move(@PathParam("participant") UUID participant, MovePersonRequest request) {
    return new Appended(arrange.move(room, participant, request.table(), runner.author()));
  }
}
