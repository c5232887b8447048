package org.waymark.procedures;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

@Service
public class Procedures {
    public ProceduresPack inForce(LocalDate day) {
        return new ProceduresPack("northmoor-2026-09");
    }
}
