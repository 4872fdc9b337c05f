package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Limits;
import jp.kurumaza.identity.RecoveryCodes;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Sessions;

/** Being the same resident on another device. */
@Path("recovery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecoveryResource {

  @Inject Caller caller;
  @Inject Connection connection;
  @Inject SessionCookies cookies;
  @Inject Introductions introductions;
  @Inject Limits limits;
  @Inject RecoveryCodes codes;
  @Inject Sessions sessions;

  record Code(String code) {}

  /** A code to write down; an earlier one ends. */
  @POST
  @Allowed(Right.RESIDENT)
  public Response issue() {
    String code = codes.issue(Objects.requireNonNull(caller.person()));
    return Response.status(Response.Status.CREATED).entity(new Code(code)).build();
  }

  /** The device becomes the code's person; whoever it was before, it is no longer. */
  @POST
  @Path("redemption")
  @Allowed(Right.ANYONE)
  public Response redeem(Code request) {
    Limits.Attempt attempt = limits.recovery(connection.limited(caller.token()));
    String token = sessions.become(caller.token(), codes.redeem(request.code()));
    attempt.succeeded();
    return Response.ok(introductions.of(sessions.resolve(token)))
        .cookie(cookies.keeping(token))
        .build();
  }
}
