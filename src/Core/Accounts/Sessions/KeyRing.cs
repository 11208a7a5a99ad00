using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>ASP.NET Core Data Protection as every host of a store uses it; the host says where the keys are kept.</summary>
public static class KeyRing
{
    /// <summary>The same in every host: keys of one application open nothing of another.</summary>
    private const string ApplicationName = "FunctionsCommerce";

    /// <summary>The ring is read when the first secret is: its service that reads it at the start would hold up every start by its
    /// calls.</summary>
    private const string Preloader = "DataProtectionHostedService";

    public static IDataProtectionBuilder AddKeyRing(this IServiceCollection services)
    {
        var builder = services.AddDataProtection().SetApplicationName(ApplicationName);
        foreach (var preloader in services.Where(service => service.ImplementationType?.Name == Preloader).ToList())
        {
            services.Remove(preloader);
        }

        return builder;
    }
}
