package jp.kurumaza.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.outcome.SeeAnswers;

/** What the asking person said, and where it went. */
@Path("/voice")
@RequestScoped
@Produces("application/json")
public class VoiceResource {
  @Inject VoiceViews voices;
  @Inject SeeAnswers answers;
  @Inject Caller caller;

  @GET
  @Allowed(Right.ANYONE)
  public List<VoiceView> read() {
    UUID person = caller.person();
    return person == null ? List.of() : voices.of(person);
  }

  @PUT
  @Path("seen")
  @Allowed(Right.ANYONE)
  public void see() {
    UUID person = caller.person();
    if (person != null) {
      answers.all(person);
    }
  }
}
