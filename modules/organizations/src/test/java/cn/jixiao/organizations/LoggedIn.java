package cn.jixiao.organizations;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;

/** What the server says about a request in a test: whose it is, or nobody's. */
record LoggedIn(String account) implements SecurityContext {

  @Override
  public Principal getCallerPrincipal() {
    return account == null ? null : () -> account;
  }

  @Override
  public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
    return Set.of();
  }

  @Override
  public boolean isCallerInRole(String role) {
    return false;
  }

  @Override
  public boolean hasAccessToWebResource(String resource, String... methods) {
    return false;
  }

  @Override
  public AuthenticationStatus authenticate(
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationParameters parameters) {
    return AuthenticationStatus.NOT_DONE;
  }
}
