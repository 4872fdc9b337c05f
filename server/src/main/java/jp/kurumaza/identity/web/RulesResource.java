package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Rules;

/** The ground rules and the licence in force. */
@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RulesResource {

  @GET
  @Allowed(Right.ANYONE)
  public Rules read() {
    return Rules.inForce();
  }
}
