package cn.jixiao.benchmarks.acts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** What a server does around a service: inside of whatever tries it again. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionInterceptor {

  @Inject Transactions transactions;

  @AroundInvoke
  Object call(InvocationContext call) throws Exception {
    return transactions.within(call);
  }
}
