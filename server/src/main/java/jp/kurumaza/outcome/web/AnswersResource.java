package jp.kurumaza.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.outcome.web.NewestAnswers.NewestAnswer;

/** The newest answers of all owners. */
@Path("/answers")
@RequestScoped
@Produces("application/json")
public class AnswersResource {
  @Inject NewestAnswers newest;

  @GET
  @Allowed(Right.ANYONE)
  public List<NewestAnswer> list() {
    return newest.list();
  }
}
