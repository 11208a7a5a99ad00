using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Code;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>The parity test would notice: whatever is taken away on one side is missed on the other.</summary>
[Collection(Deployments.Name)]
public sealed class MutationTests(DeploymentFixture deployments)
{
    [BicepTheory]
    [InlineData("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers")]
    [InlineData("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments")]
    [InlineData("Microsoft.ServiceBus/namespaces/topics")]
    [InlineData("Microsoft.ServiceBus/namespaces/topics/subscriptions")]
    [InlineData("Microsoft.ServiceBus/namespaces/topics/subscriptions/rules")]
    [InlineData("Microsoft.Storage/storageAccounts/blobServices/containers")]
    [InlineData("Microsoft.Authorization/roleAssignments")]
    public async Task A_resource_that_Bicep_forgets_is_missed(string type)
    {
        var used = CodeFacts.Of(CodeApp.All);
        var whole = await deployments.Of("dev");

        foreach (var resource in whole.Of(type).Where(resource => resource.Name is not ("$Default" or "packages")))
        {
            var made = BicepFacts.Of(whole.Without(resource));

            used.Where(fact => !made.Contains(fact)).ShouldHaveSingleItem(resource.Id);
        }
    }

    [BicepFact]
    public async Task A_setting_that_Bicep_forgets_is_missed()
    {
        var used = CodeFacts.Of(CodeApp.All);
        var whole = await deployments.Of("dev");

        foreach (var app in BicepFacts.Apps(whole))
        {
            foreach (var setting in BicepFacts.SettingsOf(app).Keys)
            {
                var made = BicepFacts.Of(whole.Without(app, setting));

                used.Where(fact => !made.Contains(fact)).ShouldHaveSingleItem(setting);
            }
        }
    }

    [Fact]
    public void What_the_code_begins_to_use_is_missed()
    {
        var before = CodeFacts.Of(CodeApp.All);
        var grown = CodeApp.Http with
        {
            Types = [.. CodeApp.Http.Types, typeof(NewFunctions)],
            Register = (services, configuration) =>
            {
                CodeApp.Http.Register(services, configuration);
                _ = configuration["New:Setting"];
            },
        };

        var after = CodeFacts.Of(grown, CodeApp.Workers);

        after.Except(before).Select(fact => fact.Split(" by /")[0]).ShouldBe(
            [
                "queue new-queue",
                "subscription events/new-subscription",
                "container commerce/new-container",
                "container commerce/new-leases",
                "http has setting New__Setting",
                "http has setting ServiceBus__credential",
                "http has setting ServiceBus__clientId",
                "http has setting Cosmos__credential",
                "http has setting Cosmos__clientId",
                "http is Azure Service Bus Data Receiver of queues/new-queue",
                "http is Azure Service Bus Data Receiver of topics/events/subscriptions/new-subscription",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void What_the_code_no_longer_uses_is_noticed()
    {
        var before = CodeFacts.Of(CodeApp.All);

        var after = CodeFacts.Of(CodeApp.Http);

        before.Except(after).ShouldContain(Fact.Role("workers", Role.CommunicationOwner, "communicationServices"));
    }

    private sealed class NewFunctions(IEventBus bus)
    {
        [Function("New_FromQueue")]
        public Task<IReadOnlyList<OutboxEvent>> FromQueue(
            [ServiceBusTrigger("new-queue", Connection = "ServiceBus")] string body, CancellationToken ct) => bus.PublishAsync([], ct);

        [Function("New_FromTopic")]
        public Task<IReadOnlyList<OutboxEvent>> FromTopic(
            [ServiceBusTrigger(EventTopic.Events, "new-subscription", Connection = "ServiceBus")] string body, CancellationToken ct) =>
                bus.PublishAsync([], ct);

        [Function("New_FromFeed")]
        public Task<IReadOnlyList<OutboxEvent>> FromFeed(
            [CosmosDBTrigger(
                "commerce", "new-container", Connection = "Cosmos",
                LeaseContainerName = "new-leases")] IReadOnlyList<ChangedDocument> changes,
            CancellationToken ct) => bus.PublishAsync([], ct);
    }
}
