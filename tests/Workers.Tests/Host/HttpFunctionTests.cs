using System.Net;
using FunctionsCommerce.Api.Tests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class HttpFunctionTests(HttpFunctionTests.HostWithFunctions host) : IClassFixture<HttpFunctionTests.HostWithFunctions>
{
    [Fact]
    public async Task Parts_of_the_route_become_parameters()
    {
        var answer = await host.Get("/test/orders/42/lines/7/caf%C3%A9%20au%20lait?x=1");

        answer.Expect(HttpStatusCode.OK).Text.ShouldBe("42 7 café au lait ?x=1");
    }

    [Fact]
    public async Task A_route_whose_constraint_does_not_hold_is_no_route() =>
        (await host.Get("/test/orders/x42/lines/7/a")).Expect(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_number_that_fits_the_constraint_and_no_long_is_not_found() =>
        (await host.Get("/test/digits/99999999999999999999999999")).Expect(HttpStatusCode.NotFound);

    [Fact]
    public async Task Answers_that_take_their_time_arrive_too() =>
        (await host.Post("/test/echo", new { a = 1 })).Expect(HttpStatusCode.OK).Text.ShouldBe("""{"a":1}""");

    [Fact]
    public async Task Action_results_work_as_in_the_worker()
    {
        var answer = await host.Get("/test/action");

        answer.Expect(HttpStatusCode.Accepted).Text.ShouldBe("taken");
    }

    [Fact]
    public async Task An_exception_is_a_500_that_tells_nothing()
    {
        var answer = await host.Get("/test/fails");

        answer.Expect(HttpStatusCode.InternalServerError);
        answer.Text.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        var answer = await host.Get("/test/too-large");

        answer.Expect(HttpStatusCode.RequestEntityTooLarge).At("success").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_verb_without_a_function_says_which_have_one()
    {
        var answer = await host.Put("/test/echo");

        answer.Expect(HttpStatusCode.MethodNotAllowed).At("success").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_class_is_made_once()
    {
        var first = await host.Get("/test/instance");
        var second = await host.Get("/test/instance");

        second.Text.ShouldBe(first.Text);
    }

    public sealed class HostWithFunctions : StoreHost
    {
        public HostWithFunctions() => Options = Options with { MoreFunctions = [typeof(Functions)] };
    }

    public sealed class Functions
    {
        private readonly Guid id = Guid.NewGuid();

        [Function("Test_Route")]
        public Task<IResult> Route(
            [HttpTrigger(
                AuthorizationLevel.Anonymous, "get", Route = "test/orders/{order:long}/lines/{line:int}/{name}")] HttpRequest request,
            long order, int line, string name, CancellationToken ct) =>
            Task.FromResult(Results.Text($"{order} {line} {name} {request.QueryString}"));

        [Function("Test_Digits")]
        public IResult Digits(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/digits/{number:regex(^[[0-9]]+$)}")] HttpRequest request,
            long number) =>
            Results.Text($"{number}");

        [Function("Test_Echo")]
        public async Task<IResult> Echo(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "test/echo")] HttpRequest request, CancellationToken ct)
        {
            using var reader = new StreamReader(request.Body);
            return Results.Text(await reader.ReadToEndAsync(ct));
        }

        [Function("Test_Action")]
        public Task<IActionResult> Action([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/action")] HttpRequest request) =>
            Task.FromResult<IActionResult>(new ContentResultOf("taken", StatusCodes.Status202Accepted));

        [Function("Test_TooLarge")]
        public Task<IResult> TooLarge([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/too-large")] HttpRequest request) =>
            throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge);

        [Function("Test_Fails")]
        public Task<IResult> Fails([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/fails")] HttpRequest request) =>
            throw new InvalidOperationException("secret");

        [Function("Test_Instance")]
        public IResult Instance([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/instance")] HttpRequest request) =>
            Results.Text($"{id}");
    }

    private sealed class ContentResultOf(string text, int status) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context)
        {
            context.HttpContext.Response.StatusCode = status;
            return context.HttpContext.Response.WriteAsync(text);
        }
    }
}
