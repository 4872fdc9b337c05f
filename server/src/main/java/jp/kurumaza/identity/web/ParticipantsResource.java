package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.JoinTopic;
import jp.kurumaza.identity.Participant;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Sessions;

/** Residents who take part in a topic. */
@Path("topics/{topic}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ParticipantsResource {

  @Inject Caller caller;
  @Inject JoinTopic joinTopic;
  @Inject SessionCookies cookies;
  @Inject Sessions sessions;

  /** Takes part; a device that was nobody's becomes the new person's. */
  @POST
  @Allowed(Right.ANYONE)
  public Response join(@PathParam("topic") UUID topic, JoinTopic.Request request) {
    Participant joined = joinTopic.join(caller.asker(), topic, request);
    Response.ResponseBuilder answer =
        Response.status(Response.Status.CREATED).entity(joined.participation());
    if (caller.person() == null) {
      UUID person = Objects.requireNonNull(joined.person());
      answer.cookie(cookies.keeping(sessions.become(caller.token(), person)));
    }
    return answer.build();
  }
}
