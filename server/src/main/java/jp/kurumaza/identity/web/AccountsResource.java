package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Passwords;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Role;
import jp.kurumaza.identity.Staffing;
import jp.kurumaza.identity.Staffing.Position;
import jp.kurumaza.municipality.Departments;
import org.jspecify.annotations.Nullable;

/** The people who work here, as an administrator sees and changes them. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccountsResource {

  @Inject Accounts accounts;
  @Inject Departments departments;
  @Inject Staffing staffing;

  @GET
  @Allowed(Right.ADMINISTRATOR)
  public List<AccountView> list() {
    return accounts.all().stream().map(this::view).toList();
  }

  record AddAccountRequest(String login, String name, Set<Role> roles, @Nullable UUID department) {}

  record AddedAccount(AccountView account, String password) {}

  /** Adds somebody; the answer is the only place that ever shows the first password. */
  @POST
  @Allowed(Right.ADMINISTRATOR)
  public Response add(AddAccountRequest request) {
    String password = Passwords.first();
    Position position = new Position(request.name(), request.roles(), request.department());
    Account account = staffing.add(request.login(), position, password);
    return Response.status(Response.Status.CREATED)
        .entity(new AddedAccount(view(account), password))
        .build();
  }

  record ChangeAccountRequest(
      String name, Set<Role> roles, @Nullable UUID department, boolean active) {}

  @PUT
  @Path("{account}")
  @Allowed(Right.ADMINISTRATOR)
  public AccountView change(@PathParam("account") UUID account, ChangeAccountRequest request) {
    Position position = new Position(request.name(), request.roles(), request.department());
    return view(staffing.change(account, position, request.active()));
  }

  record FirstPassword(String password) {}

  @POST
  @Path("{account}/password")
  @Allowed(Right.ADMINISTRATOR)
  public Response resetPassword(@PathParam("account") UUID account) {
    FirstPassword password = new FirstPassword(staffing.resetPassword(account));
    return Response.status(Response.Status.CREATED).entity(password).build();
  }

  private AccountView view(Account account) {
    return AccountView.of(account, departments);
  }
}
