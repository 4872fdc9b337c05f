package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Role;
import jp.kurumaza.identity.Staffing;
import org.jspecify.annotations.Nullable;

/** Who can be in a room's crew. */
@Path("colleagues")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ColleaguesResource {

  @Inject Staffing staffing;

  record ColleagueView(UUID id, String name, List<Role> roles, @Nullable UUID department) {
    static ColleagueView of(Account account) {
      List<Role> roles = account.roles().stream().sorted().toList();
      return new ColleagueView(account.id(), account.name(), roles, account.department());
    }
  }

  @GET
  @Allowed(Right.POLICY)
  public List<ColleagueView> list() {
    return staffing.colleagues().stream().map(ColleagueView::of).toList();
  }
}
