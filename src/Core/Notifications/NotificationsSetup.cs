using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Notifications;

internal static class NotificationsSetup
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services;
}
