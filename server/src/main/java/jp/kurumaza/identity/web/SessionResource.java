package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Limits;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Sessions;
import jp.kurumaza.identity.SignIn;

/** Who asks; signing in and out. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SessionResource {

  @Inject Caller caller;
  @Inject Connection connection;
  @Inject SessionCookies cookies;
  @Inject Introductions introductions;
  @Inject Limits limits;
  @Inject Sessions sessions;
  @Inject SignIn signIn;

  /** Who asks; a device that is known is remembered for longer. */
  @GET
  @Allowed(Right.ANYONE)
  public Response whoAmI() {
    Response.ResponseBuilder answer = Response.ok(introductions.of(caller.asker()));
    String token = caller.token();
    return (token == null ? answer : answer.cookie(cookies.keeping(token))).build();
  }

  record SignInRequest(String login, String password) {}

  /** Signs in; the device gets a new token. */
  @POST
  @Allowed(Right.ANYONE)
  public Response signIn(SignInRequest request) {
    Limits.Attempt attempt = limits.signIn(request.login(), connection.limited(caller.token()));
    String token = signIn.with(request.login(), request.password(), caller.token());
    attempt.succeeded();
    Asker asker = sessions.resolve(token);
    return Response.ok(introductions.of(asker)).cookie(cookies.keeping(token)).build();
  }

  /** The device is nobody's any more. */
  @DELETE
  @Allowed(Right.ANYONE)
  public Response signOut() {
    sessions.end(caller.token());
    return Response.noContent().cookie(cookies.none()).build();
  }

  record ChangePasswordRequest(String current, String next) {}

  /** Another password of one's own choice. */
  @PUT
  @Path("password")
  @Allowed(Right.SIGNED_IN)
  public Response changePassword(ChangePasswordRequest request) {
    String login = caller.signedIn().login();
    Limits.Attempt attempt = limits.signIn(login, connection.limited(caller.token()));
    signIn.changePassword(
        caller.signedIn().id(), request.current(), request.next(), caller.token());
    attempt.succeeded();
    return Response.noContent().build();
  }
}
