using FunctionsCommerce.Core.Notifications.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FunctionsCommerce.Core.Notifications;

internal static class NotificationsSetup
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.TryAddSingleton(new CarrierFaults(_ => null));
        return services
            .AddSingleton<NotificationService>()
            .AddSingleton<MailTemplates>()
            .AddSingleton<MailComposer>()
            .AddSingleton<NotificationDispatcher>()
            .AddSingleton<MessageCarrier>()
            .AddSingleton<ShipmentNotifier>();
    }
}
