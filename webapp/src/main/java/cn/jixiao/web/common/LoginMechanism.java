package cn.jixiao.web.common;

import cn.jixiao.organizations.AccountIdentityStore;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.web.api.LoginProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Finds out who sends a request: programs say it with every call of the API, people once on the
 * login page, after which their session knows. What becomes of nobody, {@link PageFilter} decides.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

  private static final Set<String> EVERYBODY = Set.of(AccountIdentityStore.EVERYBODY);

  @Inject IdentityStoreHandler identities;
  @Inject CurrentUser user;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    user.comesFrom(request.getRemoteAddr());
    var typed = context.getAuthParameters().getCredential();
    if (typed != null) {
      return logIn(typed, context);
    }
    return PublicPath.isApi(request)
        ? program(request, response, context)
        : person(request, context);
  }

  /** The login page asks whether what was typed opens an account; then it begins the session. */
  private AuthenticationStatus logIn(Credential typed, HttpMessageContext context) {
    var result = identities.validate(typed);
    if (result.getStatus() != Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus program(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var header = request.getHeader("Authorization");
    if (header == null) {
      return context.doNothing();
    }
    var result =
        BasicCredential.in(header)
            .map(identities::validate)
            .orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
    if (result.getStatus() == Status.VALID) {
      return context.notifyContainerAboutLogin(result);
    }
    challenge(response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Sent at once: Liberty reads the header too, and would turn what it cannot read into a 500. */
  private static void challenge(HttpServletResponse response) {
    try {
      LoginProblem.send(response);
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuthenticationStatus person(
      HttpServletRequest request, HttpMessageContext context) {
    return LoggedIn.of(request)
        .map(known -> context.notifyContainerAboutLogin(known.account(), EVERYBODY))
        .orElseGet(context::doNothing);
  }
}
