package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.kurumaza.identity.AddDepartment;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;

/** Departments, which an administrator adds. */
@Path("departments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DepartmentsResource {

  @Inject Departments departments;
  @Inject AddDepartment addDepartment;

  @GET
  @Allowed(Right.ANYONE)
  public List<Department> list() {
    return departments.all();
  }

  record AddDepartmentRequest(String name, String municipality) {}

  @POST
  @Allowed(Right.ADMINISTRATOR)
  public Response add(AddDepartmentRequest request) {
    Department department = addDepartment.add(request.name(), request.municipality());
    return Response.status(Response.Status.CREATED).entity(department).build();
  }
}
