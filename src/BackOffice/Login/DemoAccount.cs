namespace FunctionsCommerce.BackOffice.Login;

/// <summary>An account of the demo store, offered at the login. Other stores offer none.</summary>
public sealed record DemoAccount(string Name, string Email, string Password);
