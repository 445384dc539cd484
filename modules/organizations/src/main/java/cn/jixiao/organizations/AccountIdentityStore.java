package cn.jixiao.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/**
 * Tells Jakarta Security which accounts there are. It names one group for everybody who is in: what
 * a person may do depends on the place as well and is decided by {@link CurrentUser}.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  public static final String EVERYBODY = "everybody";

  @Inject AccountService accounts;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return accounts
        .authenticate(typed.getCaller(), typed.getPasswordAsString())
        .map(account -> new CredentialValidationResult(account, Set.of(EVERYBODY)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
