namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>Time that passes when a test says so: every timer that waits is due at once.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> timers = [];

    /// <summary>Lets every timer's time come.</summary>
    public void Pass()
    {
        // The one under way may be about to start its timer: waiting for it is no measure of time.
        SpinWait.SpinUntil(() =>
        {
            lock (timers)
            {
                return timers.Count > 0;
            }
        });
        Timer[] due;
        lock (timers)
        {
            due = [.. timers];
            timers.Clear();
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (timers)
        {
            timers.Add(timer);
        }

        return timer;
    }

    private void Remove(Timer timer)
    {
        lock (timers)
        {
            timers.Remove(timer);
        }
    }

    private sealed class Timer(ManualTime time, Action fire) : ITimer
    {
        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => time.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
