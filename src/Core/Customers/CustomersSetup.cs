using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Customers;

internal static class CustomersSetup
{
    public static IServiceCollection AddCustomers(this IServiceCollection services) => services
        .AddSingleton<CustomerQueryService>()
        .AddSingleton<CustomerService>()
        .AddSingleton<CustomerErasure>();
}
