namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>A route of the staff's API that no API key may call: it is about the person who is logged in, or about who may do
/// what.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LoginOnlyAttribute : Attribute;
