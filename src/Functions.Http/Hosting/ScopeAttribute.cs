using FunctionsCommerce.Core.Accounts.ApiKeys;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What an API key needs to call a route of the staff's API.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScopeAttribute(StaffResource resource, ScopeAccess access) : Attribute
{
    public StaffResource Resource { get; } = resource;

    public ScopeAccess Access { get; } = access;
}
