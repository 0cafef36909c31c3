using Smoke;

// The five examples of the package's README, then JSON as a trimmed program writes it: by a generated context.
StillCertified.Run();
Stars.Run();
Printed.Run();
OneDossier.Run();
OneTarget.Run();
GeneratedJson.Run();
