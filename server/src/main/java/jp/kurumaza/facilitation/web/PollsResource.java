package jp.kurumaza.facilitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.facilitation.RunPoll;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.web.Appended;

/** Quick questions to everybody. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class PollsResource {
  @Inject RunPoll polls;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** A quick question. */
  public record OpenPollRequest(String question, List<String> choices) {}

  @POST
  @Path("polls")
  @Allowed(Right.FACILITATOR)
  public Response open(OpenPollRequest request) {
    long poll = polls.open(room, request.question(), request.choices(), runner.author());
    return Response.status(201).entity(new Appended(poll)).build();
  }

  @POST
  @Path("polls/{poll}/closing")
  @Allowed(Right.FACILITATOR)
  public Appended close(@PathParam("poll") long poll) {
    return new Appended(polls.close(room, poll, runner.author()));
  }
}
