namespace FunctionsCommerce.Functions.Http.Hosting.Explorer;

/// <summary>An account that the explorer offers to log in with.</summary>
public sealed record ExplorerAccount(string Name, string Email, string Password, bool IsStaff);
