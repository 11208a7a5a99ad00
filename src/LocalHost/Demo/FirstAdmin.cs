using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Lets somebody in: the first administrator, as <c>Admin__Email</c> and <c>Admin__Password</c> say.</summary>
internal static class FirstAdmin
{
    public static async Task Ensure(IServiceProvider services, CancellationToken ct)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        if (configuration["Admin:Email"] is not { Length: > 0 } email || configuration["Admin:Password"] is not { Length: > 0 } password)
        {
            return;
        }

        var accounts = services.GetRequiredService<RegistrationService>();
        if (!(await accounts.EnsureAdmin(email, password, Role.Superadmin, "Administrator", ct)).Try(out _, out var refused))
        {
            throw new InvalidOperationException($"Admin__Email and Admin__Password make no account: {refused.Message}");
        }
    }
}
