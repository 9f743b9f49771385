package io.throughline.testkit.bad;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

@Path("/v1/things")
class TransactionalResource {
    @Transactional(Transactional.TxType.MANDATORY)
    void change() {}
}
