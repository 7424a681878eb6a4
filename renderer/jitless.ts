import { z } from "zod";

// Stands first among the imports: the page's policy forbids making code out of text, which zod tries when a schema is built.
z.config({ jitless: true });
