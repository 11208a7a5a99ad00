using FunctionsCommerce.LocalHost.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class FunctionIndexTests
{
    [Fact]
    public void Functions_are_found_by_their_triggers()
    {
        var index = FunctionIndex.Of(typeof(TestSubscribers), typeof(GoodFunctions));

        index.With<ServiceBusTriggerAttribute>().Select(found => found.Function.Name).ShouldBe(["Test_Loyalty", "Test_Notifications"]);
        index.With<HttpTriggerAttribute>().ShouldHaveSingleItem().Trigger.Route.ShouldBe("good/{id:long}");
        index.With<TimerTriggerAttribute>().ShouldHaveSingleItem().Trigger.Schedule.ShouldBe("0 0 3 * * *");
    }

    [Fact]
    public void A_name_used_twice_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => FunctionIndex.Of(typeof(GoodFunctions), typeof(SameName))).Message
            .ShouldContain("another function has this name");

    [Fact]
    public void A_function_without_a_trigger_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => FunctionIndex.Of(typeof(NoTrigger))).Message.ShouldContain("Test_NoTrigger");

    public sealed class GoodFunctions
    {
        [Function("Test_Good")]
        public IResult Good([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "good/{id:long}")] HttpRequest request, long id) =>
            Results.Text($"{request.Method} {id}");

        [Function("Test_Timer")]
        public Task Timer([TimerTrigger("0 0 3 * * *")] TimerInfo timer) => Task.CompletedTask;

        public void NoFunction()
        {
        }
    }

    public sealed class SameName
    {
        [Function("test_good")]
        public Task Timer([TimerTrigger("0 0 3 * * *")] TimerInfo timer) => Task.CompletedTask;
    }

    public sealed class NoTrigger
    {
        [Function("Test_NoTrigger")]
        public Task Nothing(string text) => Task.CompletedTask;
    }
}
