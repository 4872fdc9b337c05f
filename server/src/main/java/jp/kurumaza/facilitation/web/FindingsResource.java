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
import java.util.List;
import java.util.UUID;
import jp.kurumaza.facilitation.AskConfirmation;
import jp.kurumaza.facilitation.RecordFinding;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.web.Appended;
import org.jspecify.annotations.Nullable;

/** What a talk showed, and whether the room finds it right. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class FindingsResource {
  @Inject RecordFinding record;
  @Inject AskConfirmation confirmation;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /**
   * What a talk showed.
   *
   * @param minorityView must be there; null says that none was heard
   */
  public record FindingRequest(
      String text,
      Finding.Agreement agreement,
      @Nullable Long theme,
      List<Long> citations,
      @JsonProperty(required = true) Finding.@Nullable MinorityView minorityView) {
    Finding finding() {
      return new Finding(text, agreement, theme, citations, minorityView);
    }
  }

  @POST
  @Path("findings")
  @Allowed(Right.FACILITATOR)
  public Response record(FindingRequest request) {
    return created(record.record(room, request.finding(), runner.author()));
  }

  @PUT
  @Path("findings/{finding}")
  @Allowed(Right.FACILITATOR)
  public Appended revise(@PathParam("finding") long finding, FindingRequest request) {
    return new Appended(record.revise(room, finding, request.finding(), runner.author()));
  }

  @DELETE
  @Path("findings/{finding}")
  @Allowed(Right.FACILITATOR)
  public Appended withdraw(@PathParam("finding") long finding) {
    return new Appended(record.withdraw(room, finding, runner.author()));
  }

  @POST
  @Path("findings/{finding}/confirmation")
  @Allowed(Right.FACILITATOR)
  public Response ask(@PathParam("finding") long finding) {
    return created(confirmation.ask(room, finding, runner.author()));
  }

  @POST
  @Path("findings/{finding}/confirmation/closing")
  @Allowed(Right.FACILITATOR)
  public Appended closeConfirmation(@PathParam("finding") long finding) {
    return new Appended(confirmation.close(room, finding, runner.author()));
  }

  private static Response created(long sequence) {
    return Response.status(201).entity(new Appended(sequence)).build();
  }
}
