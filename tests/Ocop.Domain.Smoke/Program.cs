using Ocop.Domain.Codes;

Console.WriteLine(RegistryCode.Parse("PW3C57BCCT3JCK"));
