using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Payments;

internal static class PaymentsSetup
{
    public static IServiceCollection AddPayments(this IServiceCollection services) => services;
}
