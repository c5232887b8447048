package org.waymark.peer;

import java.io.IOException;
import java.time.Duration;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.CmmnTaskService;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Flowable doing what Waymark is measured at. {@code serve}: its own REST; {@code fill CHILDREN},
 * {@code worklist SECONDS}, {@code decide SECONDS} and {@code prove}: its own Java API, in this process.
 */
public final class Peer {
    static final int CLIENTS = Integer.getInteger("clients", 8);

    final CmmnRuntimeService cases;
    final CmmnTaskService tasks;
    final TransactionTemplate together;

    Peer(ApplicationContext context) {
        cases = context.getBean(CmmnRuntimeService.class);
        tasks = context.getBean(CmmnTaskService.class);
        together = context.getBean(TransactionTemplate.class);
        if (context.getBean(CmmnRepositoryService.class)
                        .createCaseDefinitionQuery()
                        .caseDefinitionKey("referral")
                        .count()
                == 0) throw new IllegalStateException("the case model was not deployed");
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var serving = words[0].equals("serve");
        var context =
                new SpringApplicationBuilder(Application.class)
                        .web(serving ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                        .run();
        if (serving) return;
        try (context) {
            var peer = new Peer(context);
            switch (words[0]) {
                case "fill" -> new Fill(peer).to(Integer.parseInt(words[1]));
                case "worklist" -> new Drive(peer).worklist(seconds(words[1]));
                case "decide" -> new Drive(peer).decide(seconds(words[1]));
                case "prove" -> new Drive(peer).prove();
                default -> throw new IllegalArgumentException(words[0]);
            }
        }
    }

    private static Duration seconds(String word) {
        return Duration.ofSeconds(Integer.parseInt(word));
    }
}
