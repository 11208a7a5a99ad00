using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting;
using Microsoft.AspNetCore.Http;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class IdempotencyTests : IDisposable
{
    private readonly PipelineHost host = new(("RateLimits:Enabled", "false"));
    private readonly List<long> made = [];
    private Func<Task> meanwhile = () => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_same_key_and_body_get_the_same_answer()
    {
        var token = await host.Token(7);

        var first = await Order(token, "key-1");
        var again = await Order(token, "key-1");

        first.Status.ShouldBe(201);
        again.ShouldBe(first with { Headers = again.Headers });
        made.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_key_each_call_is_its_own()
    {
        var token = await host.Token(7);

        await Order(token, null);
        await Order(token, null);

        made.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused()
    {
        var token = await host.Token(7);
        await Order(token, "key-1");

        var other = await Order(token, "key-1", """{"quantity":2}""");

        other.Status.ShouldBe(422);
        made.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_is_its_callers_own()
    {
        await Order(await host.Token(7), "key-1");
        await Order(await host.Token(8), "key-1");

        made.Count.ShouldBe(2);
    }

    [Fact]
    public async Task While_the_work_is_done_the_same_call_has_to_wait()
    {
        var token = await host.Token(7);
        Reply? meantime = null;
        meanwhile = async () =>
        {
            meanwhile = () => Task.CompletedTask;
            meantime = await Order(token, "key-1");
        };

        var first = await Order(token, "key-1");

        first.Status.ShouldBe(201);
        meantime!.Status.ShouldBe(409);
        made.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_failure_the_work_is_done_again_under_the_same_id()
    {
        var token = await host.Token(7);
        meanwhile = () => throw new InvalidOperationException("The process died.");

        var failed = await Order(token, "key-1");
        meanwhile = () => Task.CompletedTask;
        var again = await Order(token, "key-1");

        failed.Status.ShouldBe(500);
        again.Status.ShouldBe(201);
        made.Count.ShouldBe(2);
        made.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_too()
    {
        var token = await host.Token(7);
        var soldOut = true;
        Task<IResult> Buy(HttpRequest request) => host.Api.CustomerOnceAsync<OrderBody>(request, default, (_, _, id) =>
            Task.FromResult(soldOut ? host.Api.Refuse(Errors.OutOfStock("Sold out")) : host.Api.Data(id)));

        var first = await host.Send(Buy, "POST", "{}", token, request => request.Headers[Idempotency.Header] = "key-1");
        soldOut = false;
        var again = await host.Send(Buy, "POST", "{}", token, request => request.Headers[Idempotency.Header] = "key-1");

        first.Status.ShouldBe(409);
        again.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task A_day_later_the_key_is_free()
    {
        var token = await host.Token(7);
        await Order(token, "key-1");

        host.Time.Advance(TimeSpan.FromHours(24.1));
        await Order(token, "key-1", """{"quantity":2}""");

        made.Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("käse")]
    public async Task A_key_is_short_and_printable(string key) => (await Order(await host.Token(7), key)).Status.ShouldBe(400);

    [Fact]
    public async Task A_long_key_is_refused() => (await Order(await host.Token(7), new string('k', 256))).Status.ShouldBe(400);

    private Task<Reply> Order(string token, string? key, string body = """{"quantity":1}""") => host.Send(
        request => host.Api.CustomerOnceAsync<OrderBody>(request, default, async (_, _, id) =>
        {
            made.Add(id);
            await meanwhile();
            return host.Api.Data(id, 201);
        }),
        "POST",
        body,
        token,
        request =>
        {
            if (key is not null)
            {
                request.Headers[Idempotency.Header] = key;
            }
        });

    private sealed record OrderBody(int Quantity = 1);
}
